package io.github.instagramv1.client.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text whose percent-encoding, JSON escapes and HTML entities are decoded layer by layer. Each
 * character knows its position in the original text, so that secrets found in the decoded text can
 * be hidden in the original.
 */
final class DecodedText {
  private static final int MOST_LAYERS = 6;

  private char[] chars;
  private int[] from;
  private int[] to;
  private byte[] layers;
  private int length;

  private DecodedText(int capacity) {
    chars = new char[capacity];
    from = new int[capacity];
    to = new int[capacity];
    layers = new byte[capacity];
  }

  static DecodedText of(String text) {
    List<DecodedText> layers = layersOf(text);
    return layers.get(layers.size() - 1);
  }

  /** Returns the original text, the text without one layer, and so on until nothing is encoded. */
  static List<DecodedText> layersOf(String text) {
    DecodedText view = new DecodedText(text.length());
    for (int i = 0; i < text.length(); i++) {
      view.add(text.charAt(i), i, i + 1, (byte) 0);
    }
    List<DecodedText> views = new ArrayList<>(List.of(view));
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      DecodedText inner = view.withoutOneLayer();
      if (inner.length == view.length) {
        break;
      }
      views.add(inner);
      view = inner;
    }
    return views;
  }

  int length() {
    return length;
  }

  char at(int index) {
    return chars[index];
  }

  /** Returns the position in the original text at which a character begins. */
  int from(int index) {
    return from[index];
  }

  /** Returns the position in the original text at which a character ends. */
  int to(int index) {
    return to[index];
  }

  /** Returns the number of layers of percent-encoding of a character. */
  int layers(int index) {
    return layers[index];
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  private DecodedText withoutOneLayer() {
    String outer = toString();
    if (outer.indexOf('%') < 0 && outer.indexOf('\\') < 0 && outer.indexOf('&') < 0) {
      return this;
    }
    DecodedText inner = new DecodedText(length);
    int index = 0;
    while (index < length) {
      EncodedCharacter encoded = EncodedCharacter.at(outer, index);
      int end = index + encoded.length();
      byte deepest = 0;
      for (int i = index; i < end; i++) {
        deepest = (byte) Math.max(deepest, layers[i]);
      }
      byte layer = (byte) (encoded.isPercent() ? deepest + 1 : deepest);
      for (int i = 0; i < encoded.decoded().length(); i++) {
        inner.add(encoded.decoded().charAt(i), from[index], to[end - 1], layer);
      }
      index = end;
    }
    return inner;
  }

  private void add(char character, int begin, int end, byte layer) {
    if (length == chars.length) {
      int more = Math.max(16, 2 * length);
      chars = Arrays.copyOf(chars, more);
      from = Arrays.copyOf(from, more);
      to = Arrays.copyOf(to, more);
      layers = Arrays.copyOf(layers, more);
    }
    chars[length] = character;
    from[length] = begin;
    to[length] = end;
    layers[length] = layer;
    length++;
  }
}
