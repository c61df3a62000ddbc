package org.policybook.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A camera reads from the picture what was put into it.
class QrPictureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://policies.calderbrook.example/check/7K3M-9QXA-4D2T",
                "policybook check-copy 7K3M-9QXA-4D2T",
                "x"
            })
    void isReadBack(String text) throws IOException, ReaderException {
        BufferedImage picture = Objects.requireNonNull(
                ImageIO.read(new ByteArrayInputStream(QrPicture.of(text).bytes())));
        int side = picture.getWidth();
        int[] points = picture.getRGB(0, 0, side, side, null, 0, side);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, points))))
                        .getText())
                .isEqualTo(text);
        assertThat(QrPicture.of(text).bytes())
                .isEqualTo(QrPicture.of(text).bytes())
                .hasSizeLessThan(3_000);
    }
}
