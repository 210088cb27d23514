package kistartklar.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import kistartklar.text.words.ComparisonWords;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** From which to which state changes are shown; the last two until the user wants others. */
final class SpanPicker extends FlowPane {

  /** Places of two states, the first the earlier one. */
  record Span(int from, int to) {}

  private final ComboBox<String> from = new ComboBox<>();
  private final ComboBox<String> to = new ComboBox<>();
  private final Runnable onChange;
  private List<String> labels = List.of();
  private Span span = new Span(0, 1);
  private boolean filling;

  SpanPicker(ComparisonWords words, Runnable onChange) {
    this.onChange = onChange;
    Style.SPAN_PICKER.on(this);
    getChildren().setAll(field(words.get("span.from"), from), field(words.get("span.to"), to));
    from.valueProperty().subscribe(() -> chosen(true));
    to.valueProperty().subscribe(() -> chosen(false));
  }

  private static HBox field(String name, ComboBox<String> box) {
    Label label = Texts.line(name, Style.FIELD_LABEL);
    FieldNames.by(label, box);
    return Style.ACTIONS.on(new HBox(label, box));
  }

  /** Offers the states of these names, at least two. */
  void offer(List<String> names) {
    if (names.equals(labels)) {
      return;
    }
    boolean keep = labels.size() > 2 && span.to < names.size() && names.size() == labels.size();
    labels = List.copyOf(names);
    if (!keep) {
      span = new Span(names.size() - 2, names.size() - 1);
    }
    fill();
    Texts.show(this, names.size() > 2);
  }

  Span span() {
    return span;
  }

  private void chosen(boolean earlier) {
    if (filling || from.getValue() == null || to.getValue() == null) {
      return;
    }
    int first = labels.indexOf(from.getValue());
    int last = labels.indexOf(to.getValue());
    if (first >= last) {
      first = earlier ? first : last - 1;
      last = earlier ? first + 1 : last;
    }
    span = new Span(first, last);
    fill();
    onChange.run();
  }

  private void fill() {
    filling = true;
    List<String> early = new ArrayList<>(labels.subList(0, labels.size() - 1));
    List<String> late = new ArrayList<>(labels.subList(1, labels.size()));
    if (!from.getItems().equals(early)) {
      from.getItems().setAll(early);
    }
    if (!to.getItems().equals(late)) {
      to.getItems().setAll(late);
    }
    from.setValue(labels.get(span.from));
    to.setValue(labels.get(span.to));
    filling = false;
  }

  boolean isOpen() {
    return from.isShowing() || to.isShowing();
  }
}
