/**
 * Earlier states of documents, kept in the user's own folder: when one is taken, which are kept,
 * and how they are read again. They never leave the PC and only their owner can read them.
 */
@NullMarked
package kistartklar.store.snapshot;

import org.jspecify.annotations.NullMarked;
