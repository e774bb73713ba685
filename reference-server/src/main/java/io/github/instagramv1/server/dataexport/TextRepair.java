package io.github.instagramv1.server.dataexport;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Repairs texts whose UTF-8 bytes were written as one character each: {@code Ã©} for {@code é}, as
 * in exports of many years. All texts of a file together determine whether it has this fault, so
 * that an intended {@code Ã©} in a correct file does not change.
 */
final class TextRepair {
  private static final int LAST_BYTE = 0xFF;
  private static final int LAST_ASCII = 0x7F;

  private final boolean broken;

  private TextRepair(boolean broken) {
    this.broken = broken;
  }

  /**
   * Returns the repair of a file.
   *
   * @param bytes a file with the fault has only ASCII characters and escapes of bytes
   */
  static TextRepair of(byte[] bytes, JsonNode file) {
    for (byte each : bytes) {
      if (each < 0) {
        return new TextRepair(false);
      }
    }
    Evidence evidence = new Evidence();
    evidence.collect(file);
    return new TextRepair(!evidence.beyondBytes && evidence.repairable > evidence.others);
  }

  /** A text of the file as it was meant, without characters that no database keeps. */
  String text(String written) {
    String meant = broken ? decoded(written).orElse(written) : written;
    return wellFormed(meant);
  }

  private static final class Evidence {
    private boolean beyondBytes;
    private int repairable;
    private int others;

    void collect(JsonNode node) {
      if (node.isTextual()) {
        text(node.textValue());
      } else if (node.isObject()) {
        node.fieldNames().forEachRemaining(this::text);
      }
      node.forEach(this::collect);
    }

    private void text(String text) {
      int highest = text.chars().max().orElse(0);
      if (highest > LAST_BYTE) {
        beyondBytes = true;
      } else if (highest > LAST_ASCII) {
        if (decoded(text).isPresent()) {
          repairable++;
        } else {
          others++;
        }
      }
    }
  }

  /** Decodes the characters as bytes of UTF-8; empty if they are not valid UTF-8. */
  private static Optional<String> decoded(String text) {
    if (text.chars().anyMatch(character -> character > LAST_BYTE)) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    try {
      CharBuffer characters = StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return Optional.of(characters.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String wellFormed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(codePoint -> codePoint != 0)
        .map(
            codePoint ->
                codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                    ? 0xFFFD
                    : codePoint)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
