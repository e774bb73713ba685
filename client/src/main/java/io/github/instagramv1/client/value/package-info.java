/**
 * Values that say more than their text: ids, and what every object of a reply has in common. None
 * of them needs a client.
 */
package io.github.instagramv1.client.value;
