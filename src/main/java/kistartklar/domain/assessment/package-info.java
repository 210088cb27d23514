/**
 * One firm's document as immutable records, in parts: the firm, its answers, its plan and its
 * earlier assessments. An edit replaces one part; nothing here knows files, screens or the guide's
 * words.
 */
@NullMarked
package kistartklar.domain.assessment;

import org.jspecify.annotations.NullMarked;
