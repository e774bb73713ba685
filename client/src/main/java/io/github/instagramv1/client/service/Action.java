package io.github.instagramv1.client.service;

import java.util.Locale;

/** What can be done to a relationship. */
enum Action {
  FOLLOW,
  UNFOLLOW,
  BLOCK,
  UNBLOCK,
  APPROVE,
  IGNORE;

  /** The text on the wire. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
