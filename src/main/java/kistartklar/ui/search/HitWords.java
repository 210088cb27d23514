package kistartklar.ui.search;

import kistartklar.domain.search.Hit;
import kistartklar.text.Messages;

/** How a hit is called: kind and place. */
record HitWords(Messages messages) {

  String place(Hit hit) {
    return switch (hit) {
      case Hit.InQuestion found ->
          messages.get(
              "search.hit.question", found.question().number(), found.phase().shortTitle());
      case Hit.InNote found ->
          messages.get("search.hit.note", found.question().number(), found.phase().shortTitle());
      case Hit.InTopic found ->
          messages.get("search.hit.topic", found.topic().title(), found.phase().shortTitle());
    };
  }

  String spoken(Hit hit) {
    return messages.get("search.hit.spoken", place(hit), hit.excerpt());
  }
}
