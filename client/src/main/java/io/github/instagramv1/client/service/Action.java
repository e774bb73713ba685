package io.github.instagramv1.client.service;

import java.util.Locale;

/** The actions on a relationship. */
enum Action {
  FOLLOW,
  UNFOLLOW,
  BLOCK,
  UNBLOCK,
  APPROVE,
  IGNORE;

  /** Returns the value of the form field. */
  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
