package io.github.instagramv1.client.value;

import java.io.IOException;

/** JSON whose objects and lists stand in each other too deeply for any of it to be read. */
public final class NestedTooDeeply extends IOException {
  private static final long serialVersionUID = 1L;

  NestedTooDeeply() {
    super("JSON that is nested more than " + JsonReader.DEEPEST_PASSED_OVER + " levels deep");
  }
}
