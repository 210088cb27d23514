package kistartklar.ui.worksheet;

import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.ui.shared.StepContext;

/** The worksheet on the screen with the document that it belongs to. */
final class SheetScope {

  private final StepContext context;
  private final Worksheet sheet;
  private SheetState state;

  SheetScope(StepContext context, Worksheet sheet) {
    this.context = context;
    this.sheet = sheet;
    state = new SheetState(context, context.model().assessment());
  }

  StepContext context() {
    return context;
  }

  Worksheet sheet() {
    return sheet;
  }

  String text(String key, Object... arguments) {
    return context.text(key, arguments);
  }

  /** What is known of the document as it is now. */
  SheetState state() {
    Assessment now = context.model().assessment();
    if (state.assessment() != now) {
      state = new SheetState(context, now);
    }
    return state;
  }

  /** What stands in the worksheet now. */
  SheetContent content() {
    return context.model().assessment().worksheets().sheet(sheet.id());
  }
}
