/// Says how near texts are in meaning: a small language model on this machine turns each into a point in a
/// space of 384 dimensions. Nothing leaves the machine, and no text is written.
///
/// Entry class: [org.policybook.search.meaning.MeaningModel].
///
/// - [org.policybook.search.meaning.MeaningModel#open] finds the model's libraries, which are not on the
///   program's own class path: most commands never load them;
/// - [org.policybook.search.meaning.Embedder#of] turns a text into its point;
/// - [org.policybook.search.meaning.WordPieces] is how the model reads words.
///
/// Floor 2: depends on nothing of the program. The only user of the ONNX runtime.
@NullMarked
package org.policybook.search.meaning;

import org.jspecify.annotations.NullMarked;
