package io.github.instagramv1.conformance.second;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Profiles, and the search for people. */
final class People {
  private final Store store;
  private final Views views;

  People(Store store, Views views) {
    this.store = store;
    this.views = views;
  }

  /** Whom the path names; perhaps nobody for the caller to see. */
  static Person find(Store store, Ask ask) {
    String id = ask.path().get("user");
    Person person = id.equals("self") ? ask.caller().user() : store.people.get(id);
    if (person == null || !Sight.exists(person, ask.caller())) {
      throw Refusal.notFound("user");
    }
    return person;
  }

  Answer profile(Ask ask) {
    Caller caller = ask.caller();
    String id = ask.path().get("user");
    if (!id.equals("self") && caller.person().filter(user -> user.id.equals(id)).isEmpty()) {
      caller.requireScope("public_content");
    }
    Person person = find(store, ask);
    Sight.require(person, caller, "user");
    return Answer.of(views.profile(person));
  }

  Answer search(Ask ask) {
    String q = query(ask).toLowerCase(Locale.ROOT);
    int count = Numbers.count(ask, 20, 100);
    List<Person> found =
        store.people.values().stream()
            .filter(person -> matches(person, q) && Sight.exists(person, ask.caller()))
            .sorted(Comparator.comparing(person -> !person.username.equals(q)))
            .limit(count)
            .toList();
    return Answer.of(found.stream().map(views::found).toList());
  }

  private static boolean matches(Person person, String q) {
    String name = " " + person.fullName.toLowerCase(Locale.ROOT);
    return person.username.startsWith(q)
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
