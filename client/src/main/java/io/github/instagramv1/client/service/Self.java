package io.github.instagramv1.client.service;

import io.github.instagramv1.client.value.UserId;

/** The caller, as the API writes it where a user's id goes. */
final class Self {
  static final UserId ID = UserId.of("self");

  private Self() {}
}
