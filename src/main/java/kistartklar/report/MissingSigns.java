package kistartklar.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.report.pdf.Face;
import kistartklar.text.Message;

/** The characters of a document that the font of PDF files lacks; it shows a box for each. */
final class MissingSigns {

  private static final int MOST_NAMED = 12;

  private final boolean remarks;
  private final List<String> texts = new ArrayList<>();

  private MissingSigns(boolean remarks) {
    this.remarks = remarks;
  }

  /** What is said before such a report is written; empty if nothing is missing. */
  static Optional<Message> of(Assessment assessment, Form form, ReportFonts fonts) {
    MissingSigns signs = new MissingSigns(form == Form.FULL);
    signs.collect(assessment);
    return of(signs.texts, fonts);
  }

  /** The same of a document that holds these texts of users. */
  static Optional<Message> of(List<String> texts, ReportFonts fonts) {
    List<String> unusual = texts.stream().filter(text -> !Face.isPlain(text)).toList();
    if (unusual.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> missing = new LinkedHashSet<>();
    Face face = fonts.get().regular();
    unusual.forEach(text -> face.addMissing(text, missing));
    return missing.isEmpty() ? Optional.empty() : Optional.of(message(missing));
  }

  private static Message message(Set<Integer> missing) {
    String named =
        missing.stream()
            .limit(MOST_NAMED)
            .map(Character::toString)
            .collect(Collectors.joining(" "));
    int more = missing.size() - MOST_NAMED;
    return Message.of("report.signs.missing", missing.size(), named, Math.max(0, more));
  }

  private void collect(Assessment assessment) {
    Company company = assessment.company();
    texts.add(company.name());
    texts.add(company.industry());
    texts.add(company.website());
    texts.addAll(company.participants());
    assessment.predecessors().stream().map(Predecessor::name).forEach(texts::add);
    assessment.measures().values().forEach(this::collect);
    for (OwnMeasure own : assessment.ownMeasures()) {
      texts.add(own.title());
      texts.add(own.steps());
      texts.add(own.role());
      collect(own.state());
    }
    if (remarks) {
      texts.addAll(assessment.confirmedHints().values());
      assessment.worksheets().sheets().values().forEach(this::collect);
    }
    assessment.responses().values().forEach(this::collect);
  }

  private void collect(SheetContent sheet) {
    texts.add(sheet.by());
    sheet.notNeeded().ifPresent(texts::add);
    sheet.tables().values().forEach(rows -> rows.forEach(this::collect));
  }

  private void collect(SheetRow row) {
    texts.add(row.note());
    for (CellValue value : row.values().values()) {
      switch (value) {
        case CellValue.Text(String text) -> texts.add(text);
        case CellValue.Texts(List<String> several) -> texts.addAll(several);
        case CellValue.Lines(List<SheetRow> lines) -> lines.forEach(this::collect);
        case CellValue.Amount _ -> {}
      }
    }
  }

  private void collect(MeasureState state) {
    texts.add(state.owner());
    if (remarks) {
      texts.add(state.remark());
    }
  }

  private void collect(Response response) {
    response.notApplicable().ifPresent(texts::add);
    response.clarification().map(Clarification::by).ifPresent(texts::add);
    if (remarks) {
      texts.add(response.note());
      for (View view : response.views()) {
        texts.add(view.by());
        texts.add(view.note());
      }
    }
  }
}
