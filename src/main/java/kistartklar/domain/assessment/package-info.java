/**
 * One firm's document as immutable records: the firm, its answers with notes, and the state of its
 * measures. An edit makes a new record; nothing here knows files, screens or the guide's words.
 */
@NullMarked
package kistartklar.domain.assessment;

import org.jspecify.annotations.NullMarked;
