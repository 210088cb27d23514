package kistartklar.ui.step;

import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What a step is called and what it is for. */
final class StepHeader extends VBox {

  private StepHeader() {}

  /** A title with what stands small beside it. */
  static StepHeader beside(String title, String small) {
    FlowPane line =
        new FlowPane(Texts.wrapped(title, Style.PAGE_TITLE), Texts.wrapped(small, Style.OVERLINE));
    line.setRowValignment(VPos.BASELINE);
    StepHeader header = new StepHeader();
    header.getChildren().setAll(Style.PHASE_HEAD.on(line));
    return header;
  }

  /** A title with what the step is for below. */
  static StepHeader leading(String title, String lead) {
    StepHeader header = new StepHeader();
    header
        .getChildren()
        .setAll(Texts.wrapped(title, Style.PAGE_TITLE), Texts.wrapped(lead, Style.LEAD));
    return header;
  }
}
