/**
 * „Frühere Stände“: the states that were kept of a document, what each says differently from now,
 * and ways to get one back. Knows nothing of where they are kept.
 */
@NullMarked
package kistartklar.ui.history;

import org.jspecify.annotations.NullMarked;
