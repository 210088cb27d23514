package kistartklar.ui.search;

import java.util.function.Function;
import kistartklar.domain.search.Hit;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.text.Messages;

/**
 * How a hit is called: kind and place.
 *
 * @param rowName what a row of a worksheet is called
 */
record HitWords(Messages messages, Function<RowPlace, String> rowName) {

  String place(Hit hit) {
    return switch (hit) {
      case Hit.InCompany found ->
          messages.get("search.hit.company", messages.get("company." + found.part().name()));
      case Hit.InQuestion found ->
          messages.get(
              "search.hit.question", found.question().number(), found.phase().shortTitle());
      case Hit.InNote found ->
          messages.get("search.hit.note", found.question().number(), found.phase().shortTitle());
      case Hit.InRow found ->
          messages.get("search.hit.row", found.sheet(), rowName.apply(found.row()));
      case Hit.InMeasure found ->
          messages.get(
              "search.hit.measure",
              found.title().isEmpty() ? messages.get("plan.untitled") : found.title());
      case Hit.InLegalNote found ->
          messages.get("search.hit.legal", found.note().title(), found.question().number());
      case Hit.InTopic found ->
          messages.get("search.hit.topic", found.topic().title(), found.phase().shortTitle());
    };
  }

  String spoken(Hit hit) {
    return messages.get("search.hit.spoken", place(hit), hit.excerpt());
  }
}
