package kistartklar.store.snapshot;

import java.nio.file.Path;
import kistartklar.store.StoredDocument;

/**
 * An earlier state of a document.
 *
 * @param number counts the states of one document in the order they were kept, from 1
 * @param document the state with its revision; its time of saving is for display only
 */
public record Snapshot(Path file, long number, StoredDocument document) {}
