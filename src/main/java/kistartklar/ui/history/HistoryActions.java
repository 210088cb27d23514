package kistartklar.ui.history;

import java.util.function.Consumer;
import kistartklar.store.StoredDocument;

/**
 * What can be done with an earlier state.
 *
 * @param restore puts it in the place of the present one, which undo brings back
 * @param openAsNew opens it as a document of its own
 * @param close leaves everything as it is
 */
public record HistoryActions(
    Consumer<StoredDocument> restore, Consumer<StoredDocument> openAsNew, Runnable close) {}
