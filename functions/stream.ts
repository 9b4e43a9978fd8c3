/** Sends text piece by piece, as fast as the reader takes it. A fault on the way breaks the connection: half an answer must not look whole. */
export function streamJson(pieces: Iterator<string>, onFault: (error: unknown) => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      try {
        const { done, value } = pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        onFault(error);
        controller.error(new Error("Cannot finish the answer"));
      }
    },
    cancel() {
      pieces.return?.();
    },
  });
}
