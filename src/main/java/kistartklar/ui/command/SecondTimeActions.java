package kistartklar.ui.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.FileNames;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.ui.chart.ChartSaving;
import kistartklar.ui.comparison.ComparisonParts;
import kistartklar.ui.comparison.ComparisonWindow;
import kistartklar.ui.comparison.OpenDocument;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.SecondTime;
import kistartklar.ui.workspace.Workspace;

/** Begins the next assessment and compares the open one with others. */
public final class SecondTimeActions implements SecondTime {

  private final ShellParts parts;
  private final Messages messages;
  private final Dialogs dialogs;
  private final DocumentWindow window;
  private Optional<ComparisonWindow> comparison = Optional.empty();

  SecondTimeActions(ShellParts parts, Dialogs dialogs, DocumentWindow window) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.window = window;
    messages = parts.messages();
  }

  @Override
  public void startFollowUp() {
    window.workspace().map(open -> open.session().model().assessment()).ifPresent(this::begin);
  }

  /** Asks nothing: the new document stands in a window of its own and can be closed unsaved. */
  private void begin(Assessment earlier) {
    if (!FollowUp.possible(earlier)) {
      dialogs.tell(
          messages.get("comparison.followUp.empty.title"),
          messages.get("comparison.followUp.empty.text"));
      return;
    }
    Assessment next =
        FollowUp.of(earlier, UUID.randomUUID()).assessedOn(LocalDate.now(parts.clock()));
    DocumentWindow shown = window.showFree(OpenedDocument.unsaved(next));
    shown
        .workspace()
        .ifPresent(open -> open.navigator().goTo(new Place.OfCompany(CompanyParts.ASSESSED_ON)));
    String words =
        earlier
            .company()
            .assessedOn()
            .map(day -> messages.get("comparison.followUp.begun", GermanFormat.date(day)))
            .orElseGet(() -> messages.get("comparison.followUp.begun.undated"));
    NewDocumentNotice.show(shown, words, messages);
  }

  @Override
  public void compare() {
    ComparisonWindow shown =
        comparison.filter(open -> open.stage().isShowing()).orElseGet(this::create);
    comparison = Optional.of(shown);
    shown.show();
  }

  private ComparisonWindow create() {
    ComparisonParts needed =
        new ComparisonParts(
            parts.guide(),
            messages,
            parts.background(),
            parts.storage()::load,
            this::chooseSeveral);
    Optional<Workspace> open = window.workspace();
    ComparisonWindow made = new ComparisonWindow(needed, open.map(this::document), window.stage());
    made.stage()
        .addEventHandler(
            ChartSaving.WISH, wish -> window.commands().document().pictures().save(wish));
    FileDrop.installForSeveral(made.stage().getScene(), made::read);
    // A comparison with a document that was left would show what nobody can reach.
    open.ifPresent(workspace ->
        workspace
            .sceneProperty()
            .subscribe((before, after) -> {
              if (after == null) {
                made.stage().close();
              }
            }));
    return made;
  }

  private OpenDocument document(Workspace open) {
    return new OpenDocument(
        open.session().model().assessmentProperty(),
        open.session().fileProperty().get().map(FileNames::of).orElse(""),
        question -> jump(open, question));
  }

  private void jump(Workspace open, QuestionId question) {
    open.navigator().goTo(question);
    window.comeForward();
  }

  private List<Path> chooseSeveral() {
    List<Path> chosen = dialogs.chooseSeveral(parts.settings().folder());
    chosen.stream()
        .findFirst()
        .map(Path::getParent)
        .ifPresent(folder -> parts.settings().change(now -> now.withLastFolder(folder)));
    return chosen;
  }
}
