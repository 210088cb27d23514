/**
 * Who has a document open: a small file beside it that names host, user and process. It keeps two
 * people from working on one document without knowing; what keeps them from overwriting each other
 * is the comparison of content on saving.
 */
@NullMarked
package kistartklar.store.lock;

import org.jspecify.annotations.NullMarked;
