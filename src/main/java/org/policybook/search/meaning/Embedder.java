package org.policybook.search.meaning;

/// Turns texts into points of one space: the nearer two points, the nearer what the texts mean. Safe for
/// several threads.
public interface Embedder extends AutoCloseable {
    /// How many numbers a point has.
    int DIMENSIONS = 384;

    /// A point at distance 1 from the origin. Of a long text only the beginning counts, some 200 words.
    float[] of(String text);

    @Override
    void close();
}
