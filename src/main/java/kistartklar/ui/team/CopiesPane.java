package kistartklar.ui.team;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.team.Member;
import kistartklar.domain.team.TeamCopy;
import kistartklar.team.Copies;
import kistartklar.ui.shared.FieldNames;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.TextEntry;
import kistartklar.ui.shared.Texts;

/** Which copies are brought together, and by which names. */
final class CopiesPane extends BorderPane {

  private final TeamWords words;
  private final Assessment document;
  private final MergeView.Actions actions;
  private final Consumer<List<Member>> onCompare;
  private final VBox rows = Style.GAP.on(new VBox());
  private final VBox refused = Style.GAP.on(new VBox());
  private final Label none = Texts.wrapped("", Style.SUBTITLE);
  private final Button choose;
  private final Button compare;

  /** Names as typed, by file; kept while the list is made anew. */
  private final Map<Path, String> names = new HashMap<>();

  private Copies copies = Copies.NONE;

  CopiesPane(
      TeamWords words,
      Assessment document,
      MergeView.Actions actions,
      Consumer<List<Member>> onCompare) {
    this.words = words;
    this.document = document;
    this.actions = actions;
    this.onCompare = onCompare;
    choose = words.button("copies.choose", () -> add(actions.choose()));
    compare = Style.BUTTON_PRIMARY.on(words.button("copies.compare", this::compare));
    HBox way = Style.GAP.on(new HBox(choose, none));
    way.setAlignment(Pos.CENTER_LEFT);
    VBox column =
        new VBox(
            new VBox(
                Texts.wrapped(words.get("copies.title"), Style.PAGE_TITLE),
                Texts.wrapped(words.get("copies.lead"), Style.LEAD)),
            way,
            rows,
            refused);
    setCenter(PageFrame.scrolling(column, Style.WIDTH_QUESTIONS));
    setBottom(
        Style.PREVIEW_FOOTER.on(
            new HBox(words.button("close", actions::close), TeamWords.space(), compare)));
    setOnDragOver(this::over);
    setOnDragDropped(this::dropped);
    show();
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    event.setDropCompleted(true);
    event.consume();
    add(files);
  }

  void add(List<Path> files) {
    if (files.isEmpty()) {
      return;
    }
    none.setText(words.get("copies.reading"));
    actions.read(
        files,
        read -> {
          for (MergeView.Read one : read) {
            copies = copies.with(document, actions.own(), one.file(), one.result());
          }
          show();
          (copies.accepted().isEmpty() ? choose : compare).requestFocus();
        });
  }

  private void show() {
    none.setText(copies.accepted().isEmpty() ? words.get("copies.none") : "");
    compare.setDisable(copies.accepted().isEmpty());
    List<Node> lines = new ArrayList<>();
    for (int i = 0; i < copies.accepted().size(); i++) {
      lines.add(row(copies.accepted().get(i), i + 1));
    }
    rows.getChildren().setAll(lines);
    Texts.show(rows, !lines.isEmpty());
    Texts.show(refused, !copies.refused().isEmpty());
    refused.getChildren().setAll(Texts.wrapped(words.get("copies.refused"), Style.SECTION_TITLE));
    copies.refused().forEach(bad -> refused.getChildren().add(row(bad)));
  }

  private Node row(Copies.Copy copy, int number) {
    String file = String.valueOf(copy.file().getFileName());
    TextField name = new TextField(names.getOrDefault(copy.file(), TeamCopy.nameIn(copy.said())));
    TextEntry.install(name, words.messages());
    name.setPromptText(words.get("copies.person", number));
    FieldNames.unseen(name, words.get("copies.name", file));
    name.setPrefColumnCount(16);
    name.setMinWidth(USE_PREF_SIZE);
    names.put(copy.file(), name.getText());
    name.textProperty().subscribe(text -> names.put(copy.file(), text));
    long answers =
        copy.said().responses().values().stream().filter(r -> r.answer().isPresent()).count();
    Label facts = Texts.wrapped(words.get("copies.facts", file, answers), Style.SUBTITLE);
    HBox.setHgrow(facts, Priority.ALWAYS);
    facts.setMaxWidth(Double.MAX_VALUE);
    Link remove =
        new Link(
            words.get("copies.remove"),
            words.get("copies.remove.spoken", file),
            () -> {
              copies = copies.without(copy.file());
              show();
              choose.requestFocus();
            });
    return card(name, facts, remove);
  }

  private Node row(Copies.Refused bad) {
    String file = String.valueOf(bad.file().getFileName());
    VBox text =
        new VBox(
            Texts.wrapped(file, Style.STRONG),
            Texts.wrapped(words.messages().get(bad.reason()), Style.SUBTITLE));
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = card(text);
    bad.anyway()
        .ifPresent(copy ->
            row.getChildren()
                .add(
                    new Link(
                        words.get("copies.anyway"),
                        words.get("copies.anyway.spoken", file),
                        () -> {
                          copies = copies.anyway(document, copy);
                          show();
                          compare.requestFocus();
                        })));
    return row;
  }

  private static HBox card(Node... nodes) {
    HBox row = Style.CARD.on(new HBox(nodes));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void compare() {
    List<Member> members = new ArrayList<>();
    Set<String> taken = new HashSet<>(Set.of(words.get("document")));
    for (int i = 0; i < copies.accepted().size(); i++) {
      Copies.Copy copy = copies.accepted().get(i);
      String typed = names.getOrDefault(copy.file(), "").strip();
      String wanted = typed.isEmpty() ? words.get("copies.person", i + 1) : typed;
      String name = wanted;
      for (int number = 2; !taken.add(name); number++) {
        name = wanted + " " + number;
      }
      members.add(new Member(name, copy.said()));
    }
    onCompare.accept(List.copyOf(members));
  }

  /** The names that somebody gave, without those that the program made up. */
  List<String> people() {
    return copies.accepted().stream()
        .map(copy -> names.getOrDefault(copy.file(), "").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  void focusFirst() {
    choose.requestFocus();
  }
}
