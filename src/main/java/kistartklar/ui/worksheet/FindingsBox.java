package kistartklar.ui.worksheet;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.text.words.EvidenceWords;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What the checks have found, in words. */
final class FindingsBox extends VBox {

  private final SheetScope scope;
  private final Optional<String> jump;
  private List<String> shown = List.of();

  /** Findings of one row, where it is edited. */
  FindingsBox(SheetScope scope) {
    this(scope, Optional.empty());
  }

  /**
   * @param jump the word for the way to the row; empty for none
   */
  FindingsBox(SheetScope scope, Optional<String> jump) {
    this.scope = scope;
    this.jump = jump;
    Style.BODY.on(this);
    Texts.show(this, false);
  }

  void show(List<CheckFinding> findings) {
    List<String> words = findings.stream().map(this::words).toList();
    if (words.equals(shown)) {
      return;
    }
    shown = words;
    getChildren().setAll(findings.stream().map(this::line).toList());
    Texts.show(this, !findings.isEmpty());
  }

  private String words(CheckFinding finding) {
    return new EvidenceWords(scope.state().words()).finding(finding);
  }

  private Node line(CheckFinding finding) {
    String words = words(finding);
    VBox text = new VBox(Texts.wrapped(words));
    HBox.setHgrow(text, Priority.ALWAYS);
    if (jump.isPresent() && finding.row().isPresent()) {
      RowPlace place = finding.row().get();
      text.getChildren()
          .add(
              new Link(
                  jump.get(),
                  scope.text("sheet.spoken.in", jump.get(), words),
                  () -> scope.context().navigation().goTo(new Place.OfRow(place))));
    }
    return Style.HINT_BOX.on(new HBox(Icons.WARNING.node(), text));
  }
}
