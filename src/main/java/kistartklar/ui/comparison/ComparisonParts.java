package kistartklar.ui.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kistartklar.domain.guide.Guide;
import kistartklar.store.LoadResult;
import kistartklar.text.Messages;
import kistartklar.text.words.ComparisonWords;
import kistartklar.ui.shared.Background;

/**
 * What a comparison works with.
 *
 * @param reader reads a document or the one inside a report; may wait for a disk
 * @param chooser lets the user choose files, none if there is no wish
 */
public record ComparisonParts(
    Guide guide,
    Messages messages,
    Background background,
    Function<Path, LoadResult> reader,
    Supplier<List<Path>> chooser) {

  ComparisonWords words() {
    return new ComparisonWords(messages, guide);
  }
}
