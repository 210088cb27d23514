package kistartklar.ui.worksheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.text.Ellipsis;
import kistartklar.ui.shared.Disclosure;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Style;
import org.jspecify.annotations.Nullable;

/** One line within a row: what stands in it, and its fields once it is open. */
final class LinePane extends VBox {

  private final SheetScope scope;
  private final Cell cell;
  private final FieldType.Lines type;
  private final UUID id;
  private final Consumer<UUID> remove;
  private final VBox content = Style.PLAN_DETAILS.on(new VBox());
  private final Disclosure disclosure = new Disclosure("", content, false);
  private final Map<String, CellField> fields = new LinkedHashMap<>();
  private @Nullable SheetRow shown;
  private int number;

  LinePane(SheetScope scope, Cell cell, FieldType.Lines type, UUID id, Consumer<UUID> remove) {
    this.scope = scope;
    this.cell = cell;
    this.type = type;
    this.id = id;
    this.remove = remove;
    getChildren().setAll(disclosure);
    disclosure
        .expandedProperty()
        .subscribe(open -> {
          if (open && fields.isEmpty()) {
            fill();
          }
        });
  }

  private String name() {
    return scope.text("sheet.lines.name", type.one(), number);
  }

  /** Shows what stands in the line, and where it stands among the others. */
  void show(int newNumber, SheetRow line) {
    if (line != shown || newNumber != number) {
      shown = line;
      number = newNumber;
      String words =
          type.fields().stream()
              .flatMap(field ->
                  line.value(field.id()).stream()
                      .map(value -> scope.state().words().value(field.type(), value)))
              .collect(Collectors.joining(", "));
      disclosure.setTitle(
          words.isEmpty()
              ? name()
              : scope.text("sheet.lines.title", name(), Ellipsis.shorten(words)));
    }
  }

  private void fill() {
    for (Field field : type.fields()) {
      Cell inner = new Cell(cell.row(), Optional.of(new Cell.LineOf(cell.field().id(), id)), field);
      CellField made = CellFields.of(scope, inner, Optional.of(name()));
      fields.put(field.id(), made);
      content.getChildren().add(made.node());
    }
    String removal = scope.text("sheet.links.remove");
    Link link =
        new Link(removal, scope.text("sheet.spoken.in", removal, name()), () -> remove.accept(id));
    link.disableProperty().bind(scope.context().model().readOnlyProperty());
    content.getChildren().add(link);
  }

  /** Opens it where it is to be filled in. */
  void open() {
    disclosure.setExpanded(true);
    fields.values().stream().findFirst().ifPresent(CellField::focusControl);
  }

  void focus(String field) {
    disclosure.setExpanded(true);
    Optional.ofNullable(fields.get(field)).ifPresent(CellField::focusControl);
  }

  void focusHead() {
    disclosure.focusHead();
  }
}
