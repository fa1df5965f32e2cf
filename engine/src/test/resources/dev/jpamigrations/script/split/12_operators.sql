select a::text, b:=1, c[1:-2], d<-3, e@>f, g->>'h', i#-'{j}', k^2, l|/25, m*-n, o/ /* p */ q;
select 1e10, .5, 1_000, 0x1F, é, naïve, 日本, t."q""r";
