package io.github.instagramv1.conformance.second;

import java.util.LinkedHashMap;
import java.util.Map;

/** A user. The maps hold the ids of other users with the number of the event, the oldest first. */
final class User {
  final String id;
  final String username;
  final String fullName;
  final boolean privateAccount;
  final Map<String, Long> follows = new LinkedHashMap<>();
  final Map<String, Long> followers = new LinkedHashMap<>();
  final Map<String, Long> waiting = new LinkedHashMap<>();
  final Map<String, Long> blocked = new LinkedHashMap<>();

  /**
   * @param privateAccount whether the account is private
   */
  User(String id, String username, String fullName, boolean privateAccount) {
    this.id = id;
    this.username = username;
    this.fullName = fullName;
    this.privateAccount = privateAccount;
  }
}
