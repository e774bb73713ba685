package io.github.instagramv1.client.value;

import java.io.IOException;

/** Thrown for JSON that is nested too deeply to be read. */
public final class NestedTooDeeply extends IOException {
  private static final long serialVersionUID = 1L;

  NestedTooDeeply() {
    super("JSON that is nested more than " + JsonReader.DEEPEST_PASSED_OVER + " levels deep");
  }
}
