package io.github.instagramv1.conformance.integration.oldclient;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The library's methods for locations. */
final class PlaceCalls {
  private PlaceCalls() {}

  static List<OldCall> all() {
    return List.of(
        new OldCall(
            "getLocationInfo(String)",
            "getLocation",
            (client, samples) -> {
              String id = place(samples);
              samples.verify(client.getLocationInfo(id), "/locations/" + id);
            }),
        new OldCall(
            "getRecentMediaByLocation(String)",
            "getLocationRecentMedia",
            (client, samples) -> {
              String id = place(samples);
              samples.verify(client.getRecentMediaByLocation(id), media(id));
            }),
        new OldCall(
            "getRecentMediaByLocation(String,String,String)",
            "getLocationRecentMedia",
            (client, samples) -> {
              String id = place(samples);
              String first = samples.get(media(id)).at("/data/0/id").asText();
              samples.verify(
                  client.getRecentMediaByLocation(id, null, first), media(id) + "?max_id=" + first);
            }),
        new OldCall(
            "getRecentMediaByLocation(String,String,String,Date,Date)",
            "getLocationRecentMedia",
            (client, samples) -> {
              JsonNode medium = samples.mediumAtPlace();
              String id = medium.at("/location/id").asText();
              long time = medium.get("created_time").asLong();
              samples.verify(
                  client.getRecentMediaByLocation(
                      id, null, null, samples.time(medium, 1), samples.time(medium, 0)),
                  media(id) + "?min_timestamp=%d&max_timestamp=%d".formatted(time, time + 1));
            }),
        new OldCall(
            "searchLocation(double,double)",
            "searchLocations",
            (client, samples) -> {
              Spot spot = Spot.of(samples.mediumAtPlace());
              samples.verify(
                  client.searchLocation(spot.latitude(), spot.longitude()),
                  "/locations/search?" + spot.query());
            }),
        new OldCall(
            "searchLocation(double,double,int)",
            "searchLocations",
            (client, samples) -> {
              Spot spot = Spot.of(samples.mediumAtPlace());
              samples.verify(
                  client.searchLocation(spot.latitude(), spot.longitude(), 5000),
                  "/locations/search?distance=5000&" + spot.query());
            }),
        new OldCall(
            "searchFoursquareVenue(String)",
            "searchLocations",
            (client, samples) -> {
              String venue = samples.place().foursquareId();
              samples.verify(
                  client.searchFoursquareVenue(venue),
                  "/locations/search?foursquare_v2_id=" + venue);
            }),
        new OldCall(
            "searchFacebookPlace(String)",
            "searchLocations",
            (client, samples) -> {
              String place = samples.place().facebookId();
              samples.verify(
                  client.searchFacebookPlace(place),
                  "/locations/search?facebook_places_id=" + place);
            }));
  }

  private static String place(Samples samples) {
    return samples.mediumAtPlace().at("/location/id").asText();
  }

  private static String media(String location) {
    return "/locations/" + location + "/media/recent";
  }
}
