package org.policybook.search.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/// The model all-MiniLM-L6-v2, its weights rounded to a byte each, run by the ONNX runtime on one thread. A
/// point is the mean of those of the text's pieces of words.
public final class OnnxEmbedder implements Embedder {
    private static final String WEIGHTS = "/all-minilm-l6-v2-q.onnx";
    private static final String WORDS = "/all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    /// @throws OrtException when the model's file is damaged
    public OnnxEmbedder() throws IOException, OrtException {
        try (InputStream weights = resource(WEIGHTS);
                InputStream words = resource(WORDS);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            environment = OrtEnvironment.getEnvironment();
            session = environment.createSession(weights.readAllBytes(), options);
            pieces = WordPieces.read(words);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = OnnxEmbedder.class.getClassLoader().getResourceAsStream(name.substring(1));
        if (found == null) {
            throw new FileNotFoundException("the model's jar with " + name + " is missing");
        }
        return found;
    }

    @Override
    public float[] of(String text) {
        long[] ids = pieces.of(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("The language model did not answer", e);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {numbers});
    }

    private static float[] mean(float[][] points) {
        float[] sum = new float[DIMENSIONS];
        for (float[] point : points) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += point[i];
            }
        }
        double square = 0;
        for (float one : sum) {
            square += one * one;
        }
        float length = (float) Math.max(Math.sqrt(square), Float.MIN_NORMAL);
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= length;
        }
        return sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The language model could not be put away", e);
        }
    }
}
