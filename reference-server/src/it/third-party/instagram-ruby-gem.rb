#!/usr/bin/env ruby
# frozen_string_literal: true

USAGE = <<~TEXT
  Runs the calls of the gem `instagram`, unchanged, against a reference server over a generated world.

  usage: instagram-ruby-gem.rb CHECKOUT BASE_URL SETTINGS

  CHECKOUT  a checkout of instagram-ruby-gem, which is not fetched; it needs faraday and faraday_middleware
            before version 2, hashie and multi_json
  BASE_URL  where the server is, with /v1
  SETTINGS  a file with what `kit-settings` prints

  Prints a table of calls: passed, or failed and the reason. A call that fails by a fault of the library alone
  is named with that fault. Exit code 0 if all other calls passed, 1 if not, 2 for wrong arguments.
TEXT

LIBRARY_FAULT = 'fault of the library: '

# By the beginning of the name of a call that is signed.
FAULTS_OF_SIGNING = %w[follow unfollow block unblock].to_h { |action|
  ["#{action}_user", LIBRARY_FAULT + 'sorts the name of the action, a text, among symbols']
}.freeze

require 'openssl'
require 'logger'
require 'uri'

# What Ruby 3 no longer has and the gem of 2016 calls.
OpenSSL::Digest::Digest = OpenSSL::Digest unless OpenSSL::Digest.const_defined?(:Digest, false)
unless URI.respond_to?(:encode)
  def URI.encode(text)
    URI::DEFAULT_PARSER.escape(text)
  end
end

def settings_of(file)
  File.readlines(file, encoding: 'UTF-8').filter_map { |line|
    name, value = line.split('=', 2)
    [name.strip, value.strip] if value
  }.to_h
end

def expect(condition, reason)
  raise reason unless condition
end

# The calls in the order in which each finds what the one before left. The response to some has no data, which
# the gem wraps by extending nil; Ruby has that frozen since, so they are made without the wrapper.
def calls(client, bare, settings, signed)
  me = client.user
  mine = client.user_recent_media(count: 3)
  media = client.user_recent_media('2', count: 3)
  photo = media.first.id
  tag = mine.flat_map { |m| m.tags.to_a }.first || 'sunset'
  place = client.location_search('57.70', '11.97', '5000').first
  {
    'user' => -> { expect(me.id == (signed ? '2' : '1'), me.id) },
    'user(id)' => -> { expect(client.user('2').id == '2', 'another user') },
    'user_search' => -> { expect(client.user_search(me.username).map(&:id).include?(me.id), 'not found') },
    'user_search, two words' => -> { expect(client.user_search(me.full_name).map(&:id).include?(me.id), 'not found') },
    'user_follows' => -> { expect(client.user_follows.any?, 'nobody') },
    'user_follows, next page' => lambda {
      first = client.user_follows(count: 1)
      second = client.user_follows(count: 1, cursor: first.pagination.next_cursor)
      expect(first.first.id != second.first.id, 'the second page repeats the first')
    },
    'user_followed_by' => -> { expect(client.user_followed_by.any?, 'nobody') },
    'user_requested_by' => -> { client.user_requested_by },
    'user_media_feed' => -> { expect(client.user_media_feed(count: 2).size == 2, 'no two') },
    'user_recent_media' => lambda {
      first = client.user_recent_media(count: 1)
      second = client.user_recent_media(count: 1, max_id: first.pagination.next_max_id)
      expect(first.first.id != second.first.id, 'the second page repeats the first')
    },
    'user_liked_media' => -> { client.user_liked_media(count: 2) },
    'user_relationship' => -> { expect(client.user_relationship('2').incoming_status, 'no status') },
    'media_item' => -> { expect(client.media_item(photo).id == photo, 'another media object') },
    'media_shortcode' => -> { client.media_shortcode(media.first.link.split('/').last) },
    'media_popular' => -> { expect(client.media_popular(count: 5).any?, 'none') },
    'media_search' => -> { client.media_search('57.70', '11.97', distance: 5000) },
    'media_likes' => -> { client.media_likes(photo) },
    'media_comments' => -> { client.media_comments(photo) },
    'tag' => -> { expect(client.tag(tag).name == tag, 'another tag') },
    'tag, not ASCII' => -> { expect(client.tag('göteborg').name == 'göteborg', 'another tag') },
    'tag_search' => -> { expect(client.tag_search(tag).map(&:name).include?(tag), 'not found') },
    'tag_recent_media' => -> { expect(client.tag_recent_media(tag, count: 2).any?, 'none') },
    'tag_recent_media, not ASCII' => -> { expect(client.tag_recent_media('göteborg', count: 2).any?, 'none') },
    'location' => -> { expect(client.location(place.id).id == place.id, 'another place') },
    'location_search' => -> { expect(place, 'none') },
    'location_recent_media' => -> { client.location_recent_media(place.id, count: 2) },
    'geography_recent_media' => lambda {
      begin
        client.geography_recent_media(settings['geo-id'], count: 2)
      rescue Instagram::BadRequest
        raise unless signed # The geography belongs to the application that need not sign.
      end
    },
    'like_media' => -> { expect(bare.like_media(photo).meta.code == 200, 'not liked') },
    'unlike_media' => -> { expect(bare.unlike_media(photo).meta.code == 200, 'still liked') },
    'create_media_comment' => -> { expect(client.create_media_comment(photo, 'Très joli ☀').text, 'no comment') },
    'delete_media_comment' => lambda {
      comment = client.media_comments(photo).select { |c| c.from.id == me.id }.last
      expect(comment, 'the comment is not there')
      expect(bare.delete_media_comment(photo, comment.id).meta.code == 200, 'still there')
    },
    'follow_user' => -> { expect(client.follow_user('4').outgoing_status == 'follows', 'no status') },
    'unfollow_user' => -> { expect(client.unfollow_user('4').outgoing_status == 'none', 'no status') },
    'block_user' => -> { expect(client.block_user('4').incoming_status, 'no status') },
    'unblock_user' => -> { expect(client.unblock_user('4').incoming_status, 'no status') }
  }
end

def print_table(mode, calls, faults)
  calls.count do |name, call|
    call.call
    puts format('%-9s %-32s passed', mode, name)
    false
  rescue StandardError, SystemStackError => e
    fault = faults[name]
    reason = fault || e.message.gsub(/\s+/, ' ').gsub(/(access_token|sig)=[^&\s]+/, '\1=...')
    puts format('%-9s %-32s failed  %s', mode, name, reason)
    !fault
  end
end

def clients(endpoint, credentials)
  [false, true].map { |bare|
    Instagram::Client.new(endpoint: endpoint, no_response_wrapper: bare, **credentials)
  }
end

if ARGV.size != 3
  warn USAGE
  exit 2
end
checkout, base_url, file = ARGV
begin
  $LOAD_PATH.unshift(File.join(checkout, 'lib'))
  require 'hashie'
  require 'instagram'
  Hashie.logger = Logger.new(nil) # It warns of every property that is called count.
  settings = settings_of(file)
rescue LoadError, SystemCallError => e
  warn "instagram-ruby-gem.rb: #{e.message}"
  exit 2
end
endpoint = base_url.chomp('/') + '/'
by_token = clients(endpoint, access_token: settings['token'])
failed = print_table('by token', calls(*by_token, settings, false), {})
if settings['signed-token']
  signing = clients(
    endpoint,
    access_token: settings['signed-token'], client_secret: settings['signed-secret'], sign_requests: true
  )
  failed += print_table('signed', calls(*signing, settings, true), FAULTS_OF_SIGNING)
end
exit(failed.zero? ? 0 : 1)
