/** What an application gets: the client as a jar, and the jars that come along. */
package io.github.instagramv1.client.jar;
