package kistartklar.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.export.SheetFrame.Column;
import kistartklar.text.Messages;
import kistartklar.text.words.ClarificationWords;
import kistartklar.text.words.YesNoWords;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet with all questions: answer, criteria and what was noted. */
record AnswersSheet(Messages messages, SheetFrame frame) {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("plan.table.question", 7, "0"),
          new Column("plan.table.phase", 7, "0"),
          new Column("plan.answers.text", 42, TextCells.FORMAT),
          new Column("plan.answers.answer", 9, TextCells.FORMAT),
          new Column("plan.answers.met", 9, "0"),
          new Column("plan.answers.of", 11, "0"),
          new Column("plan.answers.criteria", 54, TextCells.FORMAT),
          new Column("plan.answers.note", 42, TextCells.FORMAT));

  void write(Workbook book, PlanFile file) {
    Worksheet sheet = frame.begin(book, "plan.answers.sheet", COLUMNS);
    int row = 0;
    for (Phase phase : file.guide().phases()) {
      for (Question question : phase.questions()) {
        row++;
        row(sheet, row, phase, question, file.assessment().response(question.id()));
      }
    }
    sheet.setAutoFilter(0, 0, row, COLUMNS.size() - 1);
  }

  private void row(Worksheet sheet, int row, Phase phase, Question question, Response response) {
    sheet.value(row, 0, question.number());
    sheet.value(row, 1, phase.number());
    if (response.criteria().count() > 0) {
      sheet.value(row, 4, response.criteria().count());
    }
    sheet.value(row, 5, question.criteria().size());
    List<String> texts =
        List.of(
            "",
            "",
            question.text(),
            new YesNoWords(messages).of(response.answer()),
            "",
            "",
            criteria(question, response.criteria()),
            notes(response));
    for (int column = 0; column < texts.size(); column++) {
      TextCells.put(sheet, row, column, texts.get(column));
    }
    frame.end(sheet, row, COLUMNS, texts);
  }

  private String criteria(Question question, CriteriaMet met) {
    List<String> criteria = question.criteria();
    return IntStream.range(0, criteria.size())
        .mapToObj(at ->
            messages.get(
                met.has(at + 1) ? "plan.answers.ticked" : "plan.answers.unticked",
                criteria.get(at)))
        .collect(Collectors.joining("\n"));
  }

  private String notes(Response response) {
    List<String> notes = new ArrayList<>();
    if (response.isNotApplicable()) {
      String reason = response.notApplicable().orElse("").strip();
      notes.add(
          reason.isEmpty()
              ? messages.get("plan.standing.not-applicable")
              : messages.get("plan.answers.not-applicable", reason));
    }
    response.pending().map(new ClarificationWords(messages)::of).ifPresent(notes::add);
    if (!response.note().isBlank()) {
      notes.add(response.note().strip());
    }
    return String.join("\n", notes);
  }
}
