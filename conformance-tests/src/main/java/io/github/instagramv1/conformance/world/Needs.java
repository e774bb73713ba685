package io.github.instagramv1.conformance.world;

import io.github.instagramv1.conformance.config.Setting;
import org.opentest4j.TestAbortedException;

/** Reasons to skip a check. */
public final class Needs {
  private Needs() {}

  /** The setting is not given, and nothing found can stand for it. */
  public static TestAbortedException setting(Setting setting) {
    return new TestAbortedException("needs the setting " + setting.key());
  }

  /** The server has too little; the setting could name what has more. */
  public static TestAbortedException data(String what, Setting setting) {
    return new TestAbortedException(
        "needs " + what + "; the setting " + setting.key() + " can help");
  }
}
