/**
 * Lists the documents in a folder and its sub-folders, for those who look after several firms. Only
 * reads; knows no window.
 */
@NullMarked
package kistartklar.portfolio;

import org.jspecify.annotations.NullMarked;
