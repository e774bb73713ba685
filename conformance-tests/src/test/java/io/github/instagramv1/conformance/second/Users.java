package io.github.instagramv1.conformance.second;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations on profiles and the search for users. */
final class Users {
  private final Store store;
  private final Views views;

  Users(Store store, Views views) {
    this.store = store;
    this.views = views;
  }

  /**
   * Returns the user in the path.
   *
   * @throws Refusal if the user does not exist for the caller
   */
  static User find(Store store, Ask ask) {
    String id = ask.path().get("user");
    User user = id.equals("self") ? ask.caller().user() : store.users.get(id);
    if (user == null || !Sight.exists(user, ask.caller())) {
      throw Refusal.notFound("user");
    }
    return user;
  }

  Answer profile(Ask ask) {
    Caller caller = ask.caller();
    String id = ask.path().get("user");
    if (!id.equals("self") && caller.account().filter(user -> user.id.equals(id)).isEmpty()) {
      caller.requireScope("public_content");
    }
    User user = find(store, ask);
    Sight.require(user, caller, "user");
    return Answer.of(views.profile(user));
  }

  Answer search(Ask ask) {
    String q = query(ask).toLowerCase(Locale.ROOT);
    int count = Numbers.count(ask, 20, 100);
    List<User> found =
        store.users.values().stream()
            .filter(user -> matches(user, q) && Sight.exists(user, ask.caller()))
            .sorted(Comparator.comparing(user -> !user.username.equals(q)))
            .limit(count)
            .toList();
    return Answer.of(found.stream().map(views::foundUser).toList());
  }

  private static boolean matches(User user, String q) {
    String name = " " + user.fullName.toLowerCase(Locale.ROOT);
    return user.username.startsWith(q)
        || Stream.of(q.strip().split("\\s+")).allMatch(word -> name.contains(" " + word));
  }

  /** The text to search for. */
  static String query(Ask ask) {
    Optional<String> q = ask.text("q");
    if (q.filter(text -> !text.isEmpty() && text.length() <= 100).isEmpty()) {
      throw Refusal.invalid("q is missing or too long");
    }
    return q.get();
  }
}
