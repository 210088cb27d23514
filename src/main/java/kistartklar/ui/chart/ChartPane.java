package kistartklar.ui.chart;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.chart.Chart;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * A chart with its title, its values as a table, and buttons that copy and save it as a picture.
 */
public final class ChartPane extends VBox {

  private final Chart chart;
  private final Messages messages;
  private final Button copy;
  private final Button save;
  private final Label copied = Texts.wrapped("", Style.FINE_PRINT);

  public ChartPane(Chart chart, Messages messages) {
    this.chart = chart;
    this.messages = messages;
    Style.CHART_PANE.on(this);
    VBox table = new VBox();
    Disclosure values = new Disclosure(messages.get("chart.table"), table, false);
    values
        .expandedProperty()
        .subscribe(open -> {
          if (open && table.getChildren().isEmpty()) {
            table.getChildren().setAll(new ValueTable(chart));
          }
        });
    copy = Buttons.of(messages.get("chart.copy"), this::copy);
    copy.setAccessibleText(messages.get("chart.copy.spoken", chart.title()));
    save = Buttons.of(messages.get("chart.save"), this::save);
    save.setAccessibleText(messages.get("chart.save.spoken", chart.title()));
    Texts.show(copied, false);
    getChildren()
        .setAll(
            Texts.wrapped(chart.title(), Style.CARD_TITLE),
            new ChartNode(chart),
            values,
            Style.PLAN_FLOW.on(new FlowPane(copy, save)),
            copied);
  }

  /** Asks the window around to save the chart. */
  private void save() {
    fireEvent(
        new ChartSaving(chart, file -> Texts.fill(copied, messages.get("chart.saved", file))));
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(ChartImage.of(chart));
    Clipboard.getSystemClipboard().setContent(content);
    Texts.fill(copied, messages.get("chart.copied"));
    copy.setAccessibleText(copied.getText());
  }
}
