package io.github.instagramv1.client.redaction;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One character as it is written: percent-encoded UTF-8, a JSON escape, an HTML entity, or itself.
 *
 * @param length the number of encoded characters
 * @param decoded the decoded text, two characters outside the basic plane
 * @param isPercent whether it is percent-encoded
 */
record EncodedCharacter(int length, String decoded, boolean isPercent) {
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2}){1,4}");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:u+([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\"'/\\\\bfnrt]))");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|quot|apos|lt|gt|equals));");
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "quot", "\"", "apos", "'", "lt", "<", "gt", ">", "equals", "=");
  private static final String CONTROLS = "bfnrt";

  static EncodedCharacter at(String text, int index) {
    EncodedCharacter encoded =
        switch (text.charAt(index)) {
          case '%' -> percent(text, index);
          case '\\' -> escape(text, index);
          case '&' -> entity(text, index);
          default -> null;
        };
    return encoded == null
        ? new EncodedCharacter(1, text.substring(index, index + 1), false)
        : encoded;
  }

  private static EncodedCharacter percent(String text, int index) {
    Matcher matcher = PERCENT.matcher(text).region(index, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    byte[] bytes = new byte[matcher.group().length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(text, index + 3 * i + 1, index + 3 * i + 3, 16);
    }
    int size = sizeOfUtf8(bytes[0]);
    if (size > bytes.length) {
      return null;
    }
    String decoded = new String(bytes, 0, size, StandardCharsets.UTF_8);
    return decoded.indexOf('\uFFFD') < 0 ? new EncodedCharacter(3 * size, decoded, true) : null;
  }

  private static int sizeOfUtf8(byte first) {
    int leadingOnes = Integer.numberOfLeadingZeros(~(first << 24));
    return leadingOnes == 0 ? 1 : Math.max(2, Math.min(4, leadingOnes));
  }

  private static EncodedCharacter escape(String text, int index) {
    Matcher matcher = ESCAPE.matcher(text).region(index, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    String decoded = matcher.group(3);
    if (decoded == null) {
      String hex = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      decoded = Character.toString((char) Integer.parseInt(hex, 16));
    } else if (CONTROLS.contains(decoded)) {
      decoded = " ";
    }
    return new EncodedCharacter(matcher.group().length(), decoded, false);
  }

  private static EncodedCharacter entity(String text, int index) {
    Matcher matcher = ENTITY.matcher(text).region(index, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    String decoded = matcher.group(3) == null ? null : ENTITIES.get(matcher.group(3));
    if (decoded == null) {
      int code =
          matcher.group(1) == null
              ? Integer.parseInt(matcher.group(2), 16)
              : Integer.parseInt(matcher.group(1));
      if (!Character.isValidCodePoint(code)) {
        return null;
      }
      decoded = Character.toString(code);
    }
    return new EncodedCharacter(matcher.group().length(), decoded, false);
  }
}
