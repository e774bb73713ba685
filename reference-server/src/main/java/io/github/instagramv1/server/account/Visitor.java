package io.github.instagramv1.server.account;

import io.github.instagramv1.server.store.access.SessionStore.SignedIn;
import io.github.instagramv1.server.text.Sha256;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A browser that asks for a page.
 *
 * @param secret the value of its cookie
 * @param isNew whether the cookie has still to be set
 * @param user who is signed in there
 */
public record Visitor(String secret, boolean isNew, Optional<SignedIn> user) {
  /** The field of a form that holds {@link #formToken}. */
  public static final String FORM_FIELD = "form_token";

  /** Returns the value in forms of this visitor, which pages of other sites cannot know. */
  public String formToken() {
    return HexFormat.of().formatHex(Sha256.of("form " + secret));
  }

  /** Returns the caller, without the secret. */
  @Override
  public String toString() {
    return "Visitor[" + user.map(SignedIn::username).orElse("nobody") + "]";
  }
}
