-- What a change is about: the id, or the key of a concept, of each thing it made, altered or put away.
create function aendring_om(aendring jsonb) returns jsonb language sql immutable parallel safe
return jsonb_path_query_array(aendring, '$.efter.id.vaerdi')
    || jsonb_path_query_array(aendring, '$.foer.id.vaerdi')
    || jsonb_path_query_array(aendring, '$.efter.noegle')
    || jsonb_path_query_array(aendring, '$.dele[*].efter.id.vaerdi')
    || jsonb_path_query_array(aendring, '$.dele[*].foer.id.vaerdi')
    || jsonb_path_query_array(aendring, '$.maal[*].efter.id.vaerdi');

create index aendring_om on aendring using gin (aendring_om(aendring) jsonb_path_ops);
