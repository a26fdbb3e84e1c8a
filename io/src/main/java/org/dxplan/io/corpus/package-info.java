/**
 * Many plans at once (計画の集まり): the files of a folder, or a stream with one plan in each line (NDJSON), read one after
 * the other or on several cores.
 *
 * <p>A {@link org.dxplan.io.corpus.PlanCorpus} gives a {@link org.dxplan.io.corpus.CorpusEntry} for each document, in order;
 * what cannot be opened is an entry, too, and never stops the rest. Only a few documents are in memory at a time, however many
 * there are. Which files of a folder are plans, {@link org.dxplan.io.corpus.PlanFolder} decides for all who ask.
 */
@NullMarked
package org.dxplan.io.corpus;

import org.jspecify.annotations.NullMarked;
