package kistartklar.ui.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault is found in a screen that has it. */
@Tag("window")
class AccessFaultsTest {

  private record Bad(String fault, java.util.function.Supplier<Node> node) {
    @Override
    public String toString() {
      return fault;
    }
  }

  private static <N extends Node> N with(N node, java.util.function.Consumer<N> change) {
    change.accept(node);
    return node;
  }

  static Stream<Bad> bad() {
    return Stream.of(
        new Bad("can be focused and has no name", Button::new),
        new Bad("can be focused and has no name", TextField::new),
        new Bad("can be focused and has no name", ListView::new),
        new Bad(
            "shows „Ja“ and is called „Zustimmen“",
            () -> with(new Button("Ja"), button -> button.setAccessibleText("Zustimmen"))),
        new Bad(
            "has the role TEXT",
            () -> with(new Button("Ja"), button -> button.setAccessibleRole(AccessibleRole.TEXT))),
        new Bad(
            "has the role PARENT",
            () ->
                with(
                    new VBox(),
                    box -> {
                      box.setFocusTraversable(true);
                      box.setAccessibleText("Frage 1");
                    })),
        new Bad(
            "hides its content behind a name",
            () -> with(new TextField("Text"), field -> field.setAccessibleText("Notiz"))),
        new Bad(
            "hides its content behind a name",
            () -> with(new ComboBox<String>(), box -> box.setAccessibleText("Stand"))),
        new Bad(
            "has no state",
            () ->
                new ToggleButton("Ja") {
                  @Override
                  public Object queryAccessibleAttribute(
                      AccessibleAttribute attribute, Object... parameters) {
                    return attribute == AccessibleAttribute.SELECTED
                        ? null
                        : super.queryAccessibleAttribute(attribute, parameters);
                  }
                }),
        new Bad(
            "does not say whether it is open",
            () ->
                with(
                    new ToggleButton("Mehr"),
                    button -> button.setAccessibleRole(AccessibleRole.TITLED_PANE))),
        new Bad("is a cell without text", () -> table("")),
        new Bad("is a picture without words", ImageView::new),
        new Bad(
            "is a picture without words",
            () ->
                with(new Region(), region -> region.setAccessibleRole(AccessibleRole.IMAGE_VIEW))));
  }

  private static TableView<String> table(String text) {
    TableColumn<String, String> column = new TableColumn<>("Firma");
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text).getReadOnlyProperty());
    TableView<String> table = new TableView<>();
    table.getColumns().add(column);
    table.getItems().add("row");
    table.setAccessibleText("Firmen");
    return table;
  }

  @ParameterizedTest
  @MethodSource("bad")
  void findsTheFault(Bad bad) {
    VBox root = Fx.get(() -> new VBox(bad.node().get()));
    Fx.show(root, 400, 300, ColorScheme.LIGHT);
    assertThat(AccessFaults.of(root)).anyMatch(fault -> fault.contains(bad.fault()));
  }

  @org.junit.jupiter.api.Test
  void findsNothingInAGoodScreen() {
    VBox root =
        Fx.get(() -> {
          TextField field = new TextField("Text");
          Label label = new Label("Notiz");
          label.setLabelFor(field);
          return new VBox(label, field, table("Firma"), new Button("Ja"), new ToggleButton("Nein"));
        });
    Fx.show(root, 400, 300, ColorScheme.LIGHT);
    assertThat(AccessFaults.of(root)).isEmpty();
  }
}
