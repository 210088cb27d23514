package kistartklar.ui.step;

import javafx.scene.layout.VBox;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What a step is called and what it is for. */
final class StepHeader extends VBox {

  StepHeader(String overline, String title, String lead) {
    getChildren()
        .setAll(
            Texts.wrapped(overline, Style.OVERLINE),
            Texts.wrapped(title, Style.PAGE_TITLE),
            Texts.wrapped(lead, Style.LEAD));
  }

  StepHeader(String title, String lead) {
    getChildren().setAll(Texts.wrapped(title, Style.PAGE_TITLE), Texts.wrapped(lead, Style.LEAD));
  }
}
