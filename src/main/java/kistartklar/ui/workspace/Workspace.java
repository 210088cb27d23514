package kistartklar.ui.workspace;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.report.Form;
import kistartklar.text.Ellipsis;
import kistartklar.text.FileNames;
import kistartklar.text.GermanFormat;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.text.words.FirmWords;
import kistartklar.ui.document.DocumentSession;
import kistartklar.ui.document.SaveState;
import kistartklar.ui.document.SaveWords;
import kistartklar.ui.plan.PlanActions;
import kistartklar.ui.question.PolicyActions;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Banner;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.LowWindow;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.RecordActions;
import kistartklar.ui.shared.SecondTime;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.UndoActions;
import kistartklar.ui.shared.ViewStack;
import kistartklar.ui.step.Logos;
import kistartklar.ui.step.StepViews;
import org.jspecify.annotations.Nullable;

/** One open document: the list of steps, the step shown, and the footer. */
public final class Workspace extends BorderPane implements Navigator.Screen {

  /** What a workspace asks of the window around it. */
  public interface Actions extends SaveBanner.Actions {
    void saveReport();

    void printReport();

    Logos logos();

    SecondTime secondTime();

    PlanActions plan();

    PolicyActions policy();

    RecordActions records();
  }

  /** From this width on, in em, the list of steps has room beside the step. */
  private static final double WIDE = 52;

  private final DocumentSession session;
  private final Navigator navigator;
  private final Messages messages;
  private final SaveWords words;
  private final StepViews views;
  private final Map<StepId, StepView> shown = new HashMap<>();
  private final LeftFocus leftFocus = new LeftFocus();
  private final ViewStack content = new ViewStack();
  private final StackPane aboveContent = new StackPane(content);
  private final Banner stateLine = new Banner(this);
  private final StackPane state = new StackPane(stateLine);
  private final SaveBanner saveBanner;
  private final Banner notice = new Banner(this);
  private final VBox above = new VBox();
  private final Label firm = Texts.wrapped("", Style.SUBTITLE);
  private final Label saveState = Texts.wrapped("", Style.SAVE_STATE);
  private final SaveAnnouncer voice = new SaveAnnouncer(saveState);
  private final Link toFile;
  private final Label fileName = Texts.wrapped("", Style.FINE_PRINT);
  private final Guide guide;
  private final Supplier<WorksheetCatalogue> worksheets;
  private final VBox side;
  private final CompactBar bar;
  private final BorderPane middle = new BorderPane();
  private final Footer footer;
  private final Supplier<LocalDate> today;
  private final Meeting meeting = new Meeting(this::showAlone);
  private @Nullable SearchOverlay search;

  public Workspace(
      Guide guide,
      Supplier<WorksheetCatalogue> worksheets,
      Messages messages,
      SaveWords words,
      DocumentSession session,
      Actions actions) {
    this.guide = guide;
    this.worksheets = worksheets;
    this.session = session;
    this.messages = messages;
    this.words = words;
    today = () -> actions.plan().today();
    String toFileText = messages.get("save.draft.toFile");
    toFile = new Link(toFileText, toFileText, actions::chooseFile);
    saveBanner = new SaveBanner(messages, actions, stateLine);
    navigator = new Navigator(guide, worksheets, session.model()::assessment);
    views =
        new StepViews(
            guide,
            worksheets,
            messages,
            session.model(),
            navigator,
            actions.logos(),
            actions.plan(),
            actions.policy(),
            actions.records(),
            actions.secondTime());
    Style.SHELL.on(this);
    side = side(new StepList(guide, messages, navigator, session.model().assessmentProperty()));
    bar = new CompactBar(guide, messages, navigator, saveState.textProperty());
    footer =
        new Footer(
            guide,
            messages,
            navigator,
            session.model().assessmentProperty(),
            actions::saveReport,
            actions::printReport);
    middle.setTop(above);
    setCenter(middle);
    showAlone(null);
    session.model().assessmentProperty().subscribe(this::showFirm);
    session.stateProperty().subscribe(this::showState);
    session.fileProperty().subscribe(file -> showState(session.state()));
    session.troubleProperty().subscribe(this::tell);
    EmSize.in(this)
        .fits(this, WIDE)
        .subscribe(wide -> {
          Texts.show(side, wide);
          Texts.show(bar, !wide);
        });
    // In a low window what has just happened hides what has been so for a while.
    LowWindow.mark(this)
        .flatMap(low -> notice.visibleProperty().map(told -> low && told))
        .subscribe(covered -> Texts.show(state, !covered));
    navigator.setScreen(this);
    navigator.goTo(navigator.current());
  }

  private VBox side(StepList list) {
    VBox head = new VBox(Texts.line(messages.get("shell.brand"), Style.BRAND), firm);
    Style.TOPLINE.on(head);
    VBox foot = Style.STATUS.on(new VBox(saveState, toFile, fileName));
    return Style.SIDE.on(new VBox(head, list, foot));
  }

  /** Lines about saving stay, whatever else is shown. */
  private void showAlone(@Nullable Node view) {
    boolean whole = view == null;
    setLeft(whole ? side : null);
    above.getChildren().setAll(whole ? List.of(bar, state, notice) : List.of(state, notice));
    middle.setCenter(whole ? aboveContent : view);
    middle.setBottom(whole ? footer : null);
  }

  private void showFirm(Assessment assessment) {
    Company company = assessment.company();
    String name = new FirmWords(messages).name(company);
    firm.setText(
        company
            .assessedOn()
            .map(day -> messages.get("shell.firm", Ellipsis.shorten(name), GermanFormat.date(day)))
            .orElse(Ellipsis.shorten(name)));
  }

  private void showState(SaveState state) {
    saveState.setText(words.of(state, LocalDate.now(words.zone())));
    voice.tell(state, saveState.getText());
    Texts.fill(fileName, session.fileProperty().get().map(FileNames::of).orElse(""));
    boolean calm = state instanceof SaveState.KeptAsDraft || state instanceof SaveState.Saving;
    Texts.show(toFile, calm && session.fileProperty().get().isEmpty());
    saveBanner.show(state, fileName.getText());
  }

  private void tell(Optional<Message> trouble) {
    trouble.ifPresent(reason -> notice.say(messages.get(reason), messages, true));
  }

  /** A line above the step for how the document is saved. */
  public Banner stateLine() {
    return stateLine;
  }

  /** A line above the step for what is going on or has just been done. */
  public Banner notice() {
    return notice;
  }

  @Override
  public void show(StepId step) {
    meeting.end();
    view(step).focusFirst();
  }

  @Override
  public void show(StepId step, Place place) {
    meeting.end();
    leftFocus.leave(getScene(), shown);
    view(step).reveal(place);
  }

  @Override
  public void showAgain(StepId step) {
    meeting.end();
    StepView view = view(step);
    if (!leftFocus.restore(step)) {
      view.focusFirst();
    }
  }

  private StepView view(StepId step) {
    StepView view = shown.computeIfAbsent(step, views::create);
    boolean first = !content.holds(view.node());
    content.show(view.node());
    // What is to be focused must have its place first.
    if (first) {
      view.node().applyCss();
    }
    content.layout();
    return view;
  }

  /** Where the keyboard works once the workspace is in a window. */
  public void focus() {
    show(navigator.current());
  }

  public DocumentSession session() {
    return session;
  }

  public Navigator navigator() {
    return navigator;
  }

  /** Shows one question at a time, for all to see. */
  public void beginMeeting() {
    meeting.begin(
        new StepContext(guide, worksheets, messages, session.model(), navigator, today),
        navigator.current());
  }

  /** The search in this document. */
  public SearchOverlay search(Background background) {
    meeting.end();
    SearchOverlay known = search;
    if (known == null) {
      known =
          new SearchOverlay(
              guide, worksheets, messages, session.model(), background, navigator, aboveContent);
      search = known;
    }
    return known;
  }

  /** The titles of the worksheets that hold something, by their ids. */
  public Map<String, String> filledSheets() {
    Map<String, String> titles = new LinkedHashMap<>();
    Worksheets filled = session.model().assessment().worksheets();
    if (!filled.sheets().isEmpty()) {
      for (Worksheet sheet : worksheets.get().worksheets()) {
        if (!filled.sheet(sheet.id()).equals(SheetContent.NONE)) {
          titles.put(sheet.id(), sheet.title());
        }
      }
    }
    return titles;
  }

  public UndoActions undoActions() {
    return new UndoActions(session.model(), navigator);
  }

  /**
   * A valid file name for this firm's document. One that follows another does not bear the name
   * that the other one got.
   */
  public String suggestedName(String extension) {
    Assessment assessment = session.model().assessment();
    String ending =
        assessment.predecessors().isEmpty()
            ? ""
            : assessment
                .company()
                .assessedOn()
                .map(day -> messages.get("shell.followUp.ending.dated", day.toString()))
                .orElseGet(() -> messages.get("shell.followUp.ending"));
    return FileNames.suggest(assessment.company(), ending, extension, messages);
  }

  /** A valid file name for this firm's report, which tells the two forms apart. */
  public String suggestedReportName(Form form) {
    return suggested(
        form.isForOthers() ? "shell.form.share.ending" : "shell.form.full.ending", "pdf");
  }

  /** What the summary of the report is called unless the user wants another name. */
  public String suggestedSummaryName() {
    return suggested("shell.summary.ending", "pdf");
  }

  /** What the report as a text to be edited is called unless the user wants another name. */
  public String suggestedEditableName() {
    return suggested("shell.form.full.ending", "odt");
  }

  private String suggested(String ending, String extension) {
    return FileNames.suggest(
        session.model().assessment().company(), messages.get(ending), extension, messages);
  }
}
