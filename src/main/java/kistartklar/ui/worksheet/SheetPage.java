package kistartklar.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.KeptToggle;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.RecordActions;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.StepView;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/**
 * One worksheet: figures, the rows of its tables, and the form of the chosen row, which stands
 * beside them, or below where the window is narrow.
 */
public final class SheetPage implements StepView {

  /** From this width on, in em, the form stands beside the table. */
  private static final double WIDE = 56;

  /** With more rows than this in all worksheets, typing goes before figures and checks. */
  private static final int MANY = 100;

  private static final Duration PAUSE = Duration.millis(400);

  private final SheetScope scope;
  private final HBox root = new HBox();
  private final VBox column = new VBox();
  private final VBox below = new VBox();
  private final SteadyScroll scroll;
  private final VBox formColumn;
  private final SteadyScroll formScroll;
  private final VBox formHolder = Style.NOTES_PANE.on(new VBox());
  private final List<TableSection> sections = new ArrayList<>();
  private final List<KeptToggle> tabs = new ArrayList<>();
  private final VBox table = new VBox();
  private final FindingsBox findings;
  private final SheetFacts facts;
  private final PauseTransition later = new PauseTransition(PAUSE);
  private TableSection shown;
  private boolean wide = true;

  public SheetPage(StepContext context, StepId.OfSheet step, RecordActions records) {
    Worksheet sheet = context.worksheets().get().find(step.sheet()).orElseThrow();
    scope = new SheetScope(context, sheet);
    SheetSections guide = new SheetSections(context.guide(), context.worksheets().get());
    EmSize em = EmSize.in(root);
    sheet.tables().forEach(one -> sections.add(new TableSection(scope, one, em.size())));
    shown = sections.getFirst();
    findings = new FindingsBox(scope, Optional.of(context.text("sheet.jump")));
    facts = new SheetFacts(scope);
    VBox head =
        new VBox(
            new Breadcrumb(context, step, guide.section(step), sheet.title()),
            Texts.wrapped(sheet.title(), Style.PAGE_TITLE),
            Texts.wrapped(sheet.purpose(), Style.LEAD));
    column.getChildren().add(head);
    if (sections.size() > 1) {
      column.getChildren().add(tabs());
    }
    column.getChildren().addAll(table, below, findings, Style.CARD.on(new VBox(facts)));
    column.getChildren().add(save(records));
    scroll = PageFrame.scrolling(column, Style.WIDTH_SHEET);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    formScroll = new SteadyScroll(formHolder).filling();
    VBox.setVgrow(formScroll, Priority.ALWAYS);
    formColumn = Style.FORM_COLUMN.on(new VBox(formScroll));
    root.getChildren().addAll(scroll, formColumn);
    later.setOnFinished(event -> refresh());
    showTable(shown);
    em.fits(root, WIDE).subscribe(this::arrange);
    WhileShown.follow(
        root,
        context.model().assessmentProperty(),
        assessment -> onDocument(assessment.worksheets()));
  }

  private HBox save(RecordActions records) {
    String text = scope.text("record.save");
    String spoken = scope.text("sheet.spoken.in", text, scope.sheet().title());
    return new HBox(new Link(text, spoken, () -> records.saveSheet(scope.sheet().id())));
  }

  private HBox tabs() {
    HBox row = new HBox();
    for (TableSection section : sections) {
      KeptToggle tab = new KeptToggle(section.table().many(), () -> showTable(section));
      Style.PLAN_FILTER.on(Style.ANSWER.on(tab));
      tabs.add(tab);
      row.getChildren().add(tab);
    }
    Style.PLAN_FILTER_FIRST.on(tabs.getFirst());
    Style.PLAN_FILTER_LAST.on(tabs.getLast());
    return row;
  }

  private void showTable(TableSection section) {
    shown = section;
    for (int i = 0; i < tabs.size(); i++) {
      tabs.get(i).setSelected(sections.get(i) == section);
    }
    table.getChildren().setAll(section);
    arrange(wide);
    refresh();
  }

  private void arrange(boolean nowWide) {
    wide = nowWide;
    Texts.show(formColumn, wide);
    Texts.show(below, !wide);
    formHolder.getChildren().clear();
    below.getChildren().clear();
    (wide ? formHolder : below).getChildren().add(shown.beside());
  }

  private void onDocument(Worksheets worksheets) {
    int rows =
        worksheets.sheets().values().stream()
            .flatMap(content -> content.tables().values().stream())
            .mapToInt(List::size)
            .sum();
    if (rows <= MANY || shown.hasOtherRows()) {
      refresh();
    } else {
      later.playFromStart();
    }
  }

  private void refresh() {
    later.stop();
    shown.refresh();
    findings.show(scope.state().findings(scope.sheet()));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focusFirst() {
    scroll.toTop();
    shown.focusFirst();
  }

  @Override
  public void reveal(Place place) {
    switch (place) {
      case Place.OfRow(RowPlace row) -> {
        if (choose(row)) {
          shown.focusChosen();
          revealForm();
        } else {
          focusFirst();
        }
      }
      case Place.OfCell cell -> {
        if (choose(cell.row())) {
          shown.focus(cell);
          revealForm();
        } else {
          focusFirst();
        }
      }
      case Place.OfSheetFact(var ignored, Place.OfSheetFact.Fact fact) -> {
        facts.focus(fact);
        scroll.reveal(facts);
      }
      default -> focusFirst();
    }
  }

  private boolean choose(RowPlace row) {
    Optional<TableSection> found =
        sections.stream()
            .filter(section -> isOf(section.table(), row))
            .filter(section -> section.reveal(row.row()))
            .findFirst();
    found.filter(section -> section != shown).ifPresent(this::showTable);
    return found.isPresent();
  }

  private static boolean isOf(SheetTable table, RowPlace row) {
    return table.id().equals(row.table());
  }

  private void revealForm() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    if (owner != null) {
      (wide ? formScroll : scroll).reveal(owner);
    }
  }
}
