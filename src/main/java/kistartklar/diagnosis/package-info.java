/**
 * First aid: a log of what went wrong and facts about this PC, for a user who asks for help.
 * Neither holds anything that was entered into a document, nor the name of a file.
 */
@NullMarked
package kistartklar.diagnosis;

import org.jspecify.annotations.NullMarked;
