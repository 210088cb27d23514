package kistartklar.store;

import java.util.function.Supplier;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.text.Message;

/** A place in a worksheet, worded only when it is asked for: a document has thousands of them. */
record SheetPlace(Supplier<Message> message) {

  static SheetPlace of(Worksheet worksheet) {
    return new SheetPlace(() -> Message.of("store.place.sheet", worksheet.title()));
  }

  Message words() {
    return message.get();
  }

  SheetPlace asOf() {
    return new SheetPlace(() -> Message.of("store.place.sheet.asOf", words()));
  }

  SheetPlace by() {
    return new SheetPlace(() -> Message.of("store.place.sheet.by", words()));
  }

  SheetPlace notNeeded() {
    return new SheetPlace(() -> Message.of("store.place.sheet.notNeeded", words()));
  }

  /**
   * A row or line.
   *
   * @param one what one is called
   * @param position from 1
   */
  SheetPlace row(String one, int position) {
    return new SheetPlace(() -> Message.of("store.place.sheet.row", words(), one, position));
  }

  SheetPlace id() {
    return new SheetPlace(() -> Message.of("store.place.sheet.id", words()));
  }

  SheetPlace note() {
    return new SheetPlace(() -> Message.of("store.place.sheet.note", words()));
  }

  SheetPlace field(Field field) {
    return new SheetPlace(() -> Message.of("store.place.sheet.field", words(), field.label()));
  }
}
