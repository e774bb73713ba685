package io.github.instagramv1.client.service;

import io.github.instagramv1.client.value.UserId;

/** The id {@code self} of the authenticated user. */
final class Self {
  static final UserId ID = UserId.of("self");

  private Self() {}
}
