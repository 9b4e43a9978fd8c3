/**
 * Members that are newer than the build of Excel's client in the npm package (ExcelApi 1.15), under the names that Microsoft documents: notes, and
 * selecting several areas, both 1.18. They are put together with the client's own helpers, as its generated classes are, so that what goes over
 * the wire is what the client makes of any other collection.
 */
export const NEWER_MEMBERS = `
(() => {
  const helper = OfficeExtension.BatchApiHelper;
  const RESTRICTED = 4;
  const DEFAULT = 0, READ = 1;
  class Note extends Excel.Comment {
    get _className() { return "Note"; }
    get _scalarPropertyNames() { return ["authorName", "content"]; }
    get _scalarPropertyOriginalNames() { return ["AuthorName", "Content"]; }
    get _scalarPropertyUpdateable() { return [false, true]; }
    get _navigationPropertyNames() { return []; }
  }
  class NoteCollection extends Excel.CommentCollection {
    get _className() { return "NoteCollection"; }
    add(cellAddress, content) {
      return helper.createMethodObject(Note, this, "Add", DEFAULT, [cellAddress, content], false, true, null, 0);
    }
    getItem(key) { return helper.createIndexerObject(Note, this, [key]); }
    getItemAt(index) { return helper.createMethodObject(Note, this, "GetItemAt", READ, [index], false, false, null, RESTRICTED); }
    getItemOrNullObject(key) {
      return helper.createMethodObject(Note, this, "GetItemOrNullObject", READ, [key], false, false, null, RESTRICTED);
    }
    _handleResult(value) {
      const items = value && value[OfficeExtension.Constants.items];
      OfficeExtension.ClientObject.prototype._handleResult.call(this, value);
      if (!items) return;
      this.m__items = items.map((data, at) => {
        const note = helper.createChildItemObject(Note, true, this, data, at);
        note._handleResult(data);
        return note;
      });
    }
  }
  Object.assign(Excel, { Note, NoteCollection });
  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    get() { return (this.m_notes ??= helper.createPropertyObject(NoteCollection, this, "Notes", true, RESTRICTED)); },
  });
  Excel.RangeAreas.prototype.select = function () { helper.invokeMethod(this, "Select", READ, [], RESTRICTED, 0); };
})();
`;
